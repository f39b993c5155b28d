import proj4 from 'proj4';
import type { Position } from '../model.ts';

// EPSG:28992 (Amersfoort / RD New) with the seven-parameter shift of the Dutch cadastre, rotations in seconds of arc:
// within 0.3 m of RDNAPTRANS, and an outline needs no better.
const rijksdriehoek =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs';

const converter = proj4(rijksdriehoek, 'WGS84');

/** Converts metres of the Dutch national grid to longitude and latitude in degrees WGS84. */
export const rdToWgs84 = ([x, y]: Position): Position => {
  const [longitude = 0, latitude = 0] = converter.forward([x, y]);
  return [longitude, latitude];
};
