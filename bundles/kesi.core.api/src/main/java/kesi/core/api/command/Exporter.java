package kesi.core.api.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Says of a {@link Handler} that it writes records into a file, beside its {@link Command} metadata, as service
 * properties {@code kesi.exporter.*}. Export menus and lists of these types offer it.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exporter {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.exporter.";

    /** The ending of the file's name, for example {@code csv}. */
    String file();

    /** The record types that it writes; empty: every type. */
    String[] of() default {};

    /** The name of the parameter that takes the file. */
    String parameter() default "out";
}
