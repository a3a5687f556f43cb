package org.plangraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionConversionTest {

  @TempDir Path folder;

  @BeforeEach
  void unpack() throws IOException {
    write(
        "china-division/dist/cities.csv",
        "code,name,provinceCode\n3101,\"市辖区\",31\n3305,\"湖州市\",33\n");
    write(
        "china-division/dist/areas.csv",
        "code,name,cityCode,provinceCode\n330502,\"吴兴区\",3305,33\n330571,\"某开发区\",3305,33\n");
    write("china-division/dist/streets.csv", "code,name,areaCode\n330502100,\"织里镇\",330502\n");
    write("lcn/data/provinces.json", "[{\"code\":\"330000\",\"name\":\"浙江省\"}]");
    write(
        "lcn/data/cities.json",
        "[{\"code\":\"310100\",\"name\":\"上海市\"},{\"code\":\"330500\",\"name\":\"湖州市\"}]");
    write(
        "lcn/data/areas.json",
        "[{\"code\":\"330502\",\"name\":\"吴兴区\"},{\"code\":\"330599\",\"name\":\"新县\"}]");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void counts_what_only_one_source_knows() throws IOException {
    assertEquals(
        new RegionConversion.Outcome(2, 1, 3, 1, 1, 1, 0),
        RegionConversion.convert(folder, folder.resolve("out")));
    String counties = Files.readString(folder.resolve("out/counties.tsv"));
    assertTrue(
        counties.endsWith("330502\t吴兴区\t\n330571\t某开发区\tstatistics\n330599\t新县\taffairs\n"),
        counties);
  }

  @Test
  void leaves_out_the_city_rows_of_municipalities() throws IOException {
    RegionConversion.convert(folder, folder.resolve("out"));
    assertTrue(
        Files.readString(folder.resolve("out/prefectures.tsv"))
            .endsWith("code\tname\n330500\t湖州市\n"));
  }

  @Test
  void refuses_a_row_it_cannot_read() throws IOException {
    write("china-division/dist/streets.csv", "code,name\nno row\n");
    IOException e =
        assertThrows(
            IOException.class, () -> RegionConversion.convert(folder, folder.resolve("out")));
    assertTrue(e.getMessage().contains("streets.csv"), e.getMessage());
  }
}
