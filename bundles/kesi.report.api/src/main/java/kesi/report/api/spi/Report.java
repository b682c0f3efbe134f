package kesi.report.api.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Metadata of a {@link ReportPart}, as service properties {@code kesi.report.*}. Texts that start with {@code %} are
 * keys of
 * the bundle's catalog.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Report {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.report.";

    /** The public name, {@code area.word}, for example {@code news.brief}. */
    String name();

    /** What lists show, usually a key. */
    String title();

    /** One sentence for help; empty: the title. */
    String help() default "";
}
