package org.plangraph.ingest.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plangraph.model.InputException;

/** Finds the encoding of bytes and decodes them strictly: UTF-8, UTF-16, GB18030, Big5. */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final int SAMPLE = 65_536;
  private static final double CHINESE_SHARE = 0.3;

  private TextDecoder() {}

  /**
   * Decoded text.
   *
   * @param text without a byte order mark
   * @param charset IANA name
   */
  public record Decoded(String text, String charset) {}

  /** Decodes {@code bytes} of the file {@code name}. */
  public static Decoded decode(String name, byte[] bytes) {
    Optional<Decoded> marked = marked(name, bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (hasNul(bytes)) {
      return unmarkedUtf16(bytes).orElseThrow(() -> binary(name));
    }
    Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), "UTF-8");
    }
    return chinese(bytes).orElseThrow(() -> undecodable(name, bytes));
  }

  private static Optional<Decoded> marked(String name, byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(
          strict(bytes, 3, StandardCharsets.UTF_8)
              .map(t -> new Decoded(t, "UTF-8"))
              .orElseThrow(() -> undecodable(name, bytes)));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(
          strict(bytes, 2, StandardCharsets.UTF_16LE)
              .map(t -> new Decoded(t, "UTF-16LE"))
              .orElseThrow(() -> undecodable(name, bytes)));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(
          strict(bytes, 2, StandardCharsets.UTF_16BE)
              .map(t -> new Decoded(t, "UTF-16BE"))
              .orElseThrow(() -> undecodable(name, bytes)));
    }
    return Optional.empty();
  }

  private static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> text = strict(bytes, 0, charset);
      if (text.isPresent()
          && text.get().indexOf('\0') < 0
          && chineseShare(text.get()) > CHINESE_SHARE) {
        return Optional.of(new Decoded(text.get(), charset.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Decoded> chinese(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    boolean big5First = false;
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getName().equals("Big5") || match.getName().startsWith("GB")) {
        big5First = match.getName().equals("Big5");
        break;
      }
    }
    for (Charset charset : big5First ? List.of(BIG5, GB18030) : List.of(GB18030, BIG5)) {
      Optional<String> text = strict(bytes, 0, charset);
      if (text.isPresent() && chineseShare(text.get()) > CHINESE_SHARE) {
        return Optional.of(new Decoded(text.get(), charset.name()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static double chineseShare(String text) {
    long letters = text.chars().filter(c -> !Character.isWhitespace(c) && c > ' ').count();
    long common =
        text.chars()
            .filter(c -> c >= 0x4e00 && c <= 0x9fff || c >= 0x3001 && c <= 0x3011 || c == '，')
            .count();
    return letters == 0 ? 0 : (double) common / letters;
  }

  private static boolean hasNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static InputException binary(String name) {
    return new InputException(
        name, "the file is binary, not text", "Give the document as .txt, .html, .docx or .pdf");
  }

  private static InputException undecodable(String name, byte[] bytes) {
    return new InputException(
        name,
        "its "
            + bytes.length
            + " bytes are no whole text in UTF-8, UTF-16, GB18030 or Big5: cut off, damaged or in another encoding",
        "Save it again as UTF-8, or fetch a whole copy");
  }
}
