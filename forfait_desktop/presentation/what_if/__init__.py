"""« Et si… » as views: what is worth doing, and what it would bring."""
