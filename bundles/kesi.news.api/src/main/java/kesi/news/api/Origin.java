package kesi.news.api;

import java.util.Optional;
import kesi.core.api.value.Ref;

/**
 * Where an item comes from.
 *
 * @param file the source file
 * @param sha256 the content of the file, kept as a blob
 * @param page the page it stands on
 * @param publication the name of the publication, where known
 * @param place its place on the page, from 1
 * @param firstLine the first line of the file that belongs to it; 0 when it was no text
 * @param lastLine the last one
 */
public record Origin(
        Ref file,
        String sha256,
        Optional<Ref> page,
        Optional<String> publication,
        int place,
        int firstLine,
        int lastLine) {}
