"""Rule cards, new rules, imported packs."""
