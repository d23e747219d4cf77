"""« Réglages »: how the window looks, where things are kept, the rules, privacy, what the application is made of."""
