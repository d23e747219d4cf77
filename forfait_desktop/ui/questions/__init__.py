"""« Qui peut me le dire ? », on the pages and on a screen of its own."""
