/** Styles of paper alone: a sheet of their own, which no browser waits for before it paints. */
import './print.css';
