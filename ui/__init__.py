"""The screens and widgets of the app. The only package that imports streamlit; it holds no measuring logic."""
