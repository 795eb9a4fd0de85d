/**
 * Styles of what the prerendered page shows, in the order of the cascade; they stand in its HTML. Apart from
 * the components, which also render where no CSS can be loaded.
 */
import '../ui/tokens.css';
import '../ui/fonts.css';
import '../ui/base.css';
import '../ui/strength.css';
import './layout.css';
import '../features/visit/visit.css';
import '../features/filters/filters.css';
import '../features/map/map.css';
import '../features/map/map-picture.css';
import '../features/trade/trade.css';
import '../features/trade/history/history.css';
import '../features/trade/what-if/what-if.css';
import '../features/timeline/strip.css';
import '../features/timeline/timeline.css';
import '../features/timeline/glance.css';
import '../features/article/article.css';
import '../features/accounts/accounts.css';
