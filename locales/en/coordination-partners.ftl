# Neighbours and partners: whom to call first, and about what.
