struct LineEditingPlaceholder {}
