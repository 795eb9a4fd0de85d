/** Styles of the page with what a reader takes along, beside those that all pages have. */
import './use.css';
import '../features/use/downloads.css';
import '../features/use/use-sections.css';
import '../features/embed/embed-section.css';
import '../features/use/print.css';
