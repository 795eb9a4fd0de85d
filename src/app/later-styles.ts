/** Styles of what only script can bring, and of what words say already: loaded with the application. */
import '../ui/fold.css';
import '../ui/copying.css';
import '../features/filters/active.css';
import '../features/filters/sheet.css';
import '../features/map/chosen.css';
import '../features/trade/chosen.css';
import '../features/trade/history/cut-off.css';
import '../features/timeline/chosen.css';
import '../features/article/chosen.css';
import '../features/detail/detail.css';
import '../features/article/chooser.css';
import '../features/search/control.css';
import '../features/keys/control.css';
import '../features/map/live-map.css';
import './size-control.css';
import './notes.css';
import './update-note.css';
