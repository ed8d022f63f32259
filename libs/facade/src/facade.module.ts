import { Module } from '@nestjs/common';
import { TenancyModule } from '#libs/tenancy';
import { checkRoutes } from './check-routes.js';
import { controllerOf } from './controller-factory.js';
import { routeGroups } from './routes/index.js';
import { StraightWay } from './straight-way.js';

checkRoutes(routeGroups);

/** The tenant API: one controller per group of routes. */
@Module({ imports: [TenancyModule], controllers: routeGroups.map(controllerOf), providers: [StraightWay] })
export class FacadeModule {}
