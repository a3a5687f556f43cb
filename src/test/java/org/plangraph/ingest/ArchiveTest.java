package org.plangraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.model.InputException;

class ArchiveTest {

  private static final DocumentReader READER = new DocumentReader();

  @TempDir Path temp;

  private static byte[] plan(String subject) {
    return ("安吉县" + subject + "发展“十四五”规划\n一、总则\n加快建设。\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Charset names, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(temp.resolve(name), bytes);
  }

  private Path zipFile(String name, Object... namesAndContents) throws IOException {
    return file(name, zip(StandardCharsets.UTF_8, namesAndContents));
  }

  private List<String> documents(Path... paths) {
    return DocumentFiles.of(List.of(paths)).documents().stream()
        .map(path -> temp.relativize(path).toString())
        .toList();
  }

  @Test
  void every_document_of_an_archive_is_one_of_its_own() throws IOException {
    Path archive =
        zipFile(
            "plans.zip",
            "b/水利.txt",
            plan("水利"),
            "a.txt",
            plan("教育"),
            "logo.png",
            new byte[] {1},
            "__MACOSX/._a.txt",
            new byte[] {2},
            "b/.x.txt",
            new byte[] {3});
    assertEquals(List.of("plans.zip!/a.txt", "plans.zip!/b/水利.txt"), documents(archive));
    assertEquals(
        List.of(temp.resolve("plans.zip!/logo.png")), DocumentFiles.of(List.of(archive)).ignored());
    assertEquals("330523-water-2021", READER.read(temp.resolve("plans.zip!/b/水利.txt")).plan());
    assertEquals("a", READER.read(temp.resolve("plans.zip!/a.txt")).doc());
    assertTells(archive, "holds 2 documents");
  }

  @Test
  void folders_are_searched_for_documents_and_archives() throws IOException {
    Files.createDirectories(temp.resolve("in/deep"));
    file("in/deep/c.txt", plan("交通"));
    zipFile("in/d.zip", "e.txt", plan("教育"));
    file("in/notes.xyz", new byte[] {1});
    assertEquals(List.of("in/d.zip!/e.txt", "in/deep/c.txt"), documents(temp.resolve("in")));
  }

  @Test
  void names_in_gbk_and_with_backslashes_are_read() throws IOException {
    Path archive =
        file(
            "old.zip",
            zip(Charset.forName("GBK"), "规划\\教育.txt", plan("教育"), "规划\\水利.txt", plan("水利")));
    assertEquals(List.of("old.zip!/规划/教育.txt", "old.zip!/规划/水利.txt"), documents(archive));
    assertEquals("教育", READER.read(temp.resolve("old.zip!/规划/教育.txt")).doc());
  }

  @Test
  void an_archive_stands_for_the_one_document_in_it() throws IOException {
    assertEquals(
        "330523-education-2021",
        READER
            .read(zipFile("a.zip", "folder/plan.txt", plan("教育"), "logo.png", new byte[] {1}))
            .plan());
  }

  @Test
  void an_archive_inside_an_archive_is_refused_and_named() throws IOException {
    byte[] inner = zip(StandardCharsets.UTF_8, "a.txt", plan("教育"));
    Path archive =
        zipFile("outer.zip", "inner.zip", inner, "b.txt", plan("水利"), "hidden.txt", inner);
    assertEquals(
        List.of("outer.zip!/b.txt", "outer.zip!/hidden.txt", "outer.zip!/inner.zip"),
        documents(archive));
    assertTells(temp.resolve("outer.zip!/inner.zip"), "archive where a document should be");
    assertTells(temp.resolve("outer.zip!/hidden.txt"), "archive where a document should be");
  }

  @Test
  void one_bad_member_does_not_spoil_the_others() throws IOException {
    zipFile(
        "mixed.zip",
        "bad.docx",
        plan("水利"),
        "cut.pdf",
        "%PDF-1.4\n1 0 obj<</Type".getBytes(StandardCharsets.UTF_8),
        "good.txt",
        plan("教育"),
        "void.txt",
        new byte[0]);
    assertTells(temp.resolve("mixed.zip!/cut.pdf"), "damaged");
    assertTells(temp.resolve("mixed.zip!/void.txt"), "empty");
    assertEquals("good", READER.read(temp.resolve("mixed.zip!/good.txt")).doc());
    assertTells(temp.resolve("mixed.zip!/none.txt"), "no such file");
  }

  @Test
  void a_broken_archive_is_told_when_it_is_read() throws IOException {
    byte[] whole = zip(StandardCharsets.UTF_8, "one.txt", plan("教育"));
    Path cut = file("cut.zip", Arrays.copyOf(whole, whole.length - 30));
    assertEquals(List.of("cut.zip"), documents(cut));
    assertTells(cut, "damaged");
    whole[new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
    assertTells(file("locked.zip", whole), "password");
    assertTells(
        file("void.zip", zip(StandardCharsets.UTF_8, "logo.png", new byte[] {1})),
        "none of its 1 files");
  }

  @Test
  void what_expands_without_bounds_is_refused() throws IOException {
    byte[] zeros = new byte[(128 << 20) + 1];
    zipFile("bomb.zip", "1.txt", zeros, "2.txt", plan("教育"));
    assertTells(temp.resolve("bomb.zip!/1.txt"), "128 MiB");
    assertEquals("2", READER.read(temp.resolve("bomb.zip!/2.txt")).doc());
    Object[] many = new Object[4_002];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".txt";
      many[i + 1] = new byte[0];
    }
    assertTells(zipFile("many.zip", many), "2,000 files");
  }

  private static void assertTells(Path path, String what) {
    InputException refused = assertThrows(InputException.class, () -> READER.read(path));
    assertTrue(
        refused.getMessage().startsWith(path + ": ") && refused.getMessage().contains(what),
        refused.getMessage());
  }
}
