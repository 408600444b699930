//! A chart's drawing as an image.

use std::sync::Arc;

use anyhow::Context;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// How the names of images end.
pub(crate) const ENDING: &str = "png";
/// Pixels for each of the drawing's, so that it is sharp on paper and on fine screens.
const SCALE: f32 = 2.0;

/// The drawing on white, as PNG.
pub(crate) fn png(drawing: &str, fonts: &Arc<fontdb::Database>) -> anyhow::Result<Vec<u8>> {
    let tree = Tree::from_str(drawing, &Options { fontdb: fonts.clone(), ..Options::default() })?;
    let size = tree.size().to_int_size().scale_by(SCALE).context("a picture has a size")?;
    let mut image = Pixmap::new(size.width(), size.height()).context("a picture has pixels")?;
    image.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut image.as_mut());
    Ok(image.encode_png()?)
}
