package org.plangraph.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.plangraph.pipeline.Progress;

/** A progress bar on standard error, on a terminal only. */
final class Bar implements Progress {

  private @Nullable ProgressBar bar;

  /** A bar on a terminal, silence elsewhere. */
  static Progress onTerminal() {
    boolean isDumb = "dumb".equals(System.getenv("TERM")) || System.getenv("TERM") == null;
    return isDumb || !isTerminal() ? Progress.SILENT : new Bar();
  }

  private static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Object isTerminal = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(isTerminal);
    } catch (ReflectiveOperationException olderThan22) {
      return true;
    }
  }

  @Override
  public synchronized void begin(String stage, long total) {
    end();
    bar =
        new ProgressBarBuilder()
            .setTaskName(String.format(Locale.ROOT, "%-8s", stage))
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build();
  }

  @Override
  public synchronized void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
