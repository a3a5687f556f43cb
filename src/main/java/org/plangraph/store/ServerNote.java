package org.plangraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plangraph.model.InputException;

/** Says where the server of a data folder listens; a lock tells whether it lives. */
public final class ServerNote implements AutoCloseable {

  private final Path note;
  private final FileClaim claim;

  private ServerNote(Path note, FileClaim claim) {
    this.note = note;
    this.claim = claim;
  }

  /**
   * Claims the folder for a server.
   *
   * @throws InputException if a living server has it
   */
  public static ServerNote claim(DataFolder folder) {
    FileClaim claim =
        FileClaim.take(folder.root().resolve("server.lock"))
            .orElseThrow(
                () ->
                    new InputException(
                        folder.root().toString(),
                        "is being served already"
                            + find(folder).map(url -> " at " + url).orElse(""),
                        "Use that server, or stop it first"));
    return new ServerNote(folder.root().resolve("server.url"), claim);
  }

  /** Address of the living server of a folder. */
  public static Optional<URI> find(DataFolder folder) {
    if (!FileClaim.isHeld(folder.root().resolve("server.lock"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(Files.readString(folder.root().resolve("server.url")).strip()));
    } catch (IOException | IllegalArgumentException starting) {
      return Optional.empty();
    }
  }

  /** Leaves the address for other processes. */
  public void publish(URI address) {
    try {
      Files.writeString(note, address + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      claim.close();
    }
  }
}
