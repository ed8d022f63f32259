export { FacadeModule } from './facade.module.js';
export { type Route, type RouteGroup, routeGroups } from './routes/index.js';
