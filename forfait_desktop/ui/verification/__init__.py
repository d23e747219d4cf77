"""« Vérifier le versement » and « Contester »."""
