/** Styles of the page on how the text was read, beside those that all pages have. */
import '../features/about/about.css';
