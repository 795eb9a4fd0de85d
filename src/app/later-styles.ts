/** Styles of what only script can bring: loaded with the application. */
import '../features/detail/detail.css';
import '../features/article/chooser.css';
import '../features/map/live-map.css';
import './update-note.css';
