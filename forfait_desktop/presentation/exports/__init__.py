"""Tables, calendar, bundle of exhibits and archive of declarations, from the same views as the screen."""
