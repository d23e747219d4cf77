"""« Comprendre ce taux », under the result of a rate."""
