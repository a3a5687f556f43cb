package org.plangraph.pipeline;

/** Is told how far a stage has come; calls may come from several threads. */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String stage, long total) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
      };

  /** A stage of so many steps begins. */
  void begin(String stage, long total);

  /** One more step is done. */
  void step();

  /** The stage is done. */
  void end();
}
