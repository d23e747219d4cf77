"""The practice: several physicians of one campaign side by side."""
