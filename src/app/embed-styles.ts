/** Styles of the embeds, beside those that all pages have. */
import './embed.css';
