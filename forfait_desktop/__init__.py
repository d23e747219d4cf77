"""Forfait Desktop: prepare the yearly « forfait structure » or « Donum » declaration of a French physician, offline."""
