"""« Comprendre ce taux » as views: its two numbers, its figures side by side, the pace, what is not published."""
