//! Albers' equal-area conic projection for Ukraine: equal areas on the ground are equal on the map, so that
//! no oblast looks weightier than it is.
//!
//! Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987, pp. 98-100, the sphere.

/// Origin and standard parallels in degrees; the parallels leave out a sixth of the height on either side.
const CENTRE_LONGITUDE: f64 = 31.2;
const CENTRE_LATITUDE: f64 = 48.4;
const PARALLELS: (f64, f64) = (45.7, 51.1);
/// The unit of length: 2,000 across a country of 1,320 km.
const EARTH: f64 = 6371.0 * 1.5;

/// The cone of the projection.
#[derive(Debug, Clone, Copy)]
pub struct Albers {
    n: f64,
    c: f64,
    centre: f64,
}

impl Albers {
    /// The cone for Ukraine.
    pub fn ukraine() -> Self {
        let (south, north) = (PARALLELS.0.to_radians(), PARALLELS.1.to_radians());
        let n = f64::midpoint(south.sin(), north.sin());
        let c = south.cos().powi(2) + 2.0 * n * south.sin();
        let cone = Self { n, c, centre: 0.0 };
        Self { centre: cone.radius(CENTRE_LATITUDE), ..cone }
    }

    /// Radius of a parallel's arc, in map units.
    pub fn radius(self, latitude: f64) -> f64 {
        EARTH * (self.c - 2.0 * self.n * latitude.to_radians().sin()).max(0.0).sqrt() / self.n
    }

    /// Map units east and south of the centre of the country.
    pub fn project(self, longitude: f64, latitude: f64) -> (f64, f64) {
        let angle = self.n * (longitude - CENTRE_LONGITUDE).to_radians();
        let radius = self.radius(latitude);
        (radius * angle.sin(), radius * angle.cos() - self.centre)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_centre_lies_in_the_middle_and_south_is_down() {
        let cone = Albers::ukraine();
        let (x, y) = cone.project(CENTRE_LONGITUDE, CENTRE_LATITUDE);
        assert!(x.abs() < 1e-9 && y.abs() < 1e-9);
        assert!(cone.project(31.2, 46.0).1 > 0.0 && cone.project(33.0, 48.4).0 > 0.0);
    }

    #[test]
    fn a_square_of_a_tenth_of_a_degree_keeps_its_area() {
        let cone = Albers::ukraine();
        for (longitude, latitude) in [(22.2_f64, 48.4_f64), (31.0, 51.9), (39.9, 49.2), (33.9, 44.5)] {
            let corners = [(0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1)]
                .map(|(east, north)| cone.project(longitude + east, latitude + north));
            let doubled: f64 = (0..4)
                .map(|k| corners[k].0 * corners[(k + 1) % 4].1 - corners[(k + 1) % 4].0 * corners[k].1)
                .sum();
            let band = (latitude + 0.1).to_radians().sin() - latitude.to_radians().sin();
            let ground = EARTH * EARTH * 0.1_f64.to_radians() * band;
            assert!((doubled.abs() / 2.0 / ground - 1.0).abs() < 1e-4, "{latitude}");
        }
    }
}
