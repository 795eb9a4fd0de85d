/** Styles of the page of the changes, beside those that all pages have. */
import './changes.css';
import '../features/changes/changes.css';
