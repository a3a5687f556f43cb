package org.plangraph.web;

import java.util.UUID;
import org.plangraph.model.InputException;
import org.plangraph.store.guard.BusyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns failures into problem details: what the caller did wrong in full, our bugs as a number
 * only.
 */
@RestControllerAdvice
public final class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** The caller's input. */
  @ExceptionHandler(InputException.class)
  public ResponseEntity<ProblemDetail> input(InputException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    problem.setProperty("problems", e.problems());
    return respond(problem);
  }

  /** Too many queries at once. */
  @ExceptionHandler(BusyException.class)
  public ResponseEntity<ProblemDetail> busy(BusyException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "5")
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
  }

  /** A bug of ours. */
  @ExceptionHandler(RuntimeException.class)
  public ResponseEntity<ProblemDetail> bug(RuntimeException e) {
    String incident = UUID.randomUUID().toString();
    LOG.error("incident {}", incident, e);
    String detail = "This is a bug of ours; its number is " + incident;
    return respond(ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, detail));
  }

  private static ResponseEntity<ProblemDetail> respond(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
