package kesi.core.api.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Says of a {@link Handler} that it brings files in, beside its {@link Command} metadata, as service properties {@code
 * kesi.importer.*}. Import menus offer it, and files dropped on the window go to it.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Importer {

    /** The prefix of the service properties. */
    String PREFIX_ = "kesi.importer.";

    /** The files it reads, as patterns on names in lower case, for example {@code *.csv}. */
    String[] files();

    /** The record types that it makes, for example {@code news.item}. */
    String[] makes() default {};

    /** The name of the parameter that takes the file or files. */
    String parameter() default "file";
}
