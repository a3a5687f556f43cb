package org.plangraph.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plangraph.app.ServerConfiguration;
import org.plangraph.pipeline.Build;
import org.plangraph.pipeline.Progress;
import org.plangraph.store.DataFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server over the samples and one plan whose words are hostile markup. */
final class Site implements AutoCloseable {

  static final String HOSTILE_PLAN = "330503-outline-2021";

  private static final String HOSTILE =
      """
      湖州市南浔区国民经济和社会发展第十四个五年规划纲要

      一、发展目标<script>window.hit=1</script>

      到2025年,地区生产总值达到700亿元以上,打造全国"><img src=x onerror="window.hit=1">智造高地。
      深度融入长三角一体化,主动对接<b>上海</b>,支持建设练市<script>window.hit=1</script>新区和'"><svg onload=window.hit=1>智造小镇。
      """;

  private final ConfigurableApplicationContext context;

  private Site(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Site build(Path folder) throws IOException {
    List<Path> documents = new ArrayList<>(samples());
    documents.add(Files.writeString(folder.resolve("hostile-outline.txt"), HOSTILE));
    return build(documents, folder);
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      return samples.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Site build(List<Path> documents, Path folder) {
    DataFolder data = new DataFolder(folder.resolve("data"));
    new Build(data, Progress.SILENT).run(documents);
    return serve(data);
  }

  static Site serve(DataFolder data) {
    return new Site(
        new SpringApplicationBuilder(ServerConfiguration.class)
            .run(
                "--plangraph.data=" + data.root(),
                "--server.address=127.0.0.1",
                "--server.port=0"));
  }

  String address() {
    return "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
