/** The entry of a single file, where nothing comes later: all styles in the order of the cascade, all code in one. */
import './styles.ts';
import './print-styles.ts';
import './later-styles.ts';
import './use-styles.ts';
import './about-styles.ts';
import './appendix.css';
import './main.ts';
