package org.plangraph.web.page;

import org.plangraph.query.QueryCatalog;
import org.plangraph.query.QueryRunner;
import org.plangraph.store.ServedGraph;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the pages together. */
@Configuration
@Import({
  AccuracyPage.class,
  EditorPage.class,
  HomePage.class,
  IriController.class,
  OntologyPage.class,
  PageErrors.class,
  PageModel.class,
  PicturePages.class,
  QuestionPages.class,
  SearchPage.class,
  ThingPages.class
})
public class PageConfiguration {

  /** Answers to what pages ask. */
  @Bean
  PageDesk pageDesk(QueryRunner runner, ServedGraph graph) {
    return new PageDesk(QueryCatalog.loadPages(), runner, graph);
  }

  /** The page of a plan. */
  @Bean
  PlanPage planPage(PageDesk desk) {
    return new PlanPage(desk);
  }
}
