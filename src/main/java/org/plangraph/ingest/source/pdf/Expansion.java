package org.plangraph.ingest.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** How large the packed contents of a page become, told without keeping them. */
final class Expansion {

  private static final long MOST_BYTES = 64L << 20;
  private static final int BUFFER = 1 << 16;

  private Expansion() {}

  /**
   * Refuses a page that is larger than any page of text.
   *
   * @throws IOException where its contents expand beyond 64 MiB
   */
  static void require(PDPage page, int number) throws IOException {
    long expanded = 0;
    for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
      PDStream content = contents.next();
      if (content.getFilters().contains(COSName.FLATE_DECODE)) {
        expanded += inflated(content, MOST_BYTES - expanded);
      }
      if (expanded > MOST_BYTES) {
        throw new IOException("page " + number + " expands beyond 64 MiB");
      }
    }
  }

  private static long inflated(PDStream content, long most) throws IOException {
    long expanded = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream packed = content.getCOSObject().createRawInputStream();
        InputStream in = new InflaterInputStream(packed)) {
      for (int read = in.read(buffer); read >= 0 && expanded <= most; read = in.read(buffer)) {
        expanded += read;
      }
    } catch (ZipException | java.io.EOFException brokenAndLeftToTheLibrary) {
      return expanded;
    }
    return expanded;
  }
}
