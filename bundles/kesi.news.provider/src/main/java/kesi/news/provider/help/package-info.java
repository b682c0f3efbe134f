/** The pages of help that this bundle brings; their texts stand beside its messages. */
@NullMarked
package kesi.news.provider.help;

import org.jspecify.annotations.NullMarked;
