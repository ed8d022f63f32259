export { documentControllers } from './controller-factory.js';
export { FacadeModule } from './facade.module.js';
export { actionOf } from './operations.js';
export { type Route, type RouteGroup, routeGroups } from './routes/index.js';
