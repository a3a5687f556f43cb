package org.plangraph.ingest.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Takes the lines drawn on a page: strokes along an axis, and filled rectangles as thin as a line.
 */
final class RuleReader extends PDFGraphicsStreamEngine {

  private static final float THIN = 3;
  private static final float SHORTEST = 5;
  private static final float SLANT = 1;
  private static final int MOST_RULES = 20_000;

  private final List<Rule> rules = new ArrayList<>();
  private final List<Point2D[]> path = new ArrayList<>();
  private final List<Point2D[]> rectangles = new ArrayList<>();
  private Point2D start = new Point2D.Float();
  private Point2D current = new Point2D.Float();

  private RuleReader(PDPage page) {
    super(page);
  }

  static List<Rule> read(PDPage page) throws IOException {
    RuleReader reader = new RuleReader(page);
    reader.processPage(page);
    return reader.rules;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    rectangles.add(new Point2D[] {p0, p2});
    current = p0;
  }

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    start = current;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D next = new Point2D.Float(x, y);
    path.add(new Point2D[] {current, next});
    current = next;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    path.add(new Point2D[] {current, start});
    current = start;
  }

  @Override
  public void endPath() {
    path.clear();
    rectangles.clear();
  }

  @Override
  public void strokePath() {
    path.forEach(piece -> add(piece[0], piece[1]));
    for (Point2D[] corners : rectangles) {
      Point2D a = corners[0];
      Point2D c = corners[1];
      Point2D b = new Point2D.Double(c.getX(), a.getY());
      Point2D d = new Point2D.Double(a.getX(), c.getY());
      add(a, b);
      add(b, c);
      add(c, d);
      add(d, a);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    rectangles.forEach(corners -> addThin(corners[0], corners[1]));
    if (path.size() == 4 || path.size() == 3) {
      addThin(path.get(0)[0], path.get(1)[1]);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void addThin(Point2D a, Point2D c) {
    double width = Math.abs(a.getX() - c.getX());
    double height = Math.abs(a.getY() - c.getY());
    double middleX = (a.getX() + c.getX()) / 2;
    double middleY = (a.getY() + c.getY()) / 2;
    if (height <= THIN && width > height) {
      add(new Point2D.Double(a.getX(), middleY), new Point2D.Double(c.getX(), middleY));
    } else if (width <= THIN) {
      add(new Point2D.Double(middleX, a.getY()), new Point2D.Double(middleX, c.getY()));
    }
  }

  private void add(Point2D from, Point2D to) {
    Point2D a = shown(from);
    Point2D b = shown(to);
    boolean horizontal = Math.abs(a.getY() - b.getY()) <= SLANT;
    boolean vertical = Math.abs(a.getX() - b.getX()) <= SLANT;
    double length = horizontal ? Math.abs(a.getX() - b.getX()) : Math.abs(a.getY() - b.getY());
    if (length < SHORTEST || horizontal == vertical || rules.size() > MOST_RULES) {
      return;
    }
    rules.add(
        horizontal
            ? new Rule(
                true,
                (float) a.getY(),
                (float) Math.min(a.getX(), b.getX()),
                (float) Math.max(a.getX(), b.getX()))
            : new Rule(
                false,
                (float) a.getX(),
                (float) Math.min(a.getY(), b.getY()),
                (float) Math.max(a.getY(), b.getY())));
  }

  /** From the page's own space to points from the upper left corner of the page as it is shown. */
  private Point2D shown(Point2D point) {
    PDRectangle crop = getPage().getCropBox();
    double x = point.getX() - crop.getLowerLeftX();
    double y = point.getY() - crop.getLowerLeftY();
    return switch (Math.floorMod(getPage().getRotation(), 360)) {
      case 90 -> new Point2D.Double(y, x);
      case 180 -> new Point2D.Double(crop.getWidth() - x, y);
      case 270 -> new Point2D.Double(crop.getHeight() - y, crop.getWidth() - x);
      default -> new Point2D.Double(x, crop.getHeight() - y);
    };
  }

  @Override
  public void showTextString(byte[] string) {}

  @Override
  public void showTextStrings(org.apache.pdfbox.cos.COSArray array) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shading) {}
}
