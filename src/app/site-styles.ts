/** Styles of a site's pages: fonts that lie beside them, and all that a single file has too. */
import '../ui/shipped-fonts.css';
import './styles.ts';
