package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class RowTransferTest {

    private static final Ref ONE = new Ref("news.item", "a1");
    private static final Ref TWO = new Ref("news.item", "b2");

    @Test
    void recordsTravelAsReferencesAndAsText() throws Exception {
        RowTransfer rows = new RowTransfer(List.of(ONE, TWO), "甲\n乙\n");

        assertThat(RowTransfer.refs(rows)).containsExactly(ONE, TWO);
        assertThat(rows.getTransferData(DataFlavor.stringFlavor)).isEqualTo("甲\n乙\n");
    }

    @Test
    void noFlavorIsASerialisedObject() {
        assertThat(new RowTransfer(List.of(ONE), "x").getTransferDataFlavors())
                .allSatisfy(
                        flavor -> assertThat(flavor.getRepresentationClass()).isIn(String.class, List.class));
    }

    @Test
    void aFolderGetsAFileOfTheText() throws Exception {
        Object files = new RowTransfer(List.of(ONE), "甲\tb\n").getTransferData(DataFlavor.javaFileListFlavor);

        java.io.File file = (java.io.File) ((List<?>) files).get(0);
        assertThat(file).hasName("news.item.tsv").hasContent("\ufeff甲\tb\n");
    }

    @Test
    void aSerialisedObjectIsRefusedWithoutBeingRead() throws IOException {
        AtomicInteger read = new AtomicInteger();
        Transferable hostile = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {
                    new DataFlavor(java.util.HashMap.class, "rows"),
                    new DataFlavor(java.io.Serializable.class, "anything")
                };
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return true;
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return read.incrementAndGet();
            }
        };

        assertThat(RowTransfer.hasRefs(hostile)).isFalse();
        assertThat(RowTransfer.refs(hostile)).isEmpty();
        assertThat(read).hasValue(0);
    }

    @Test
    void somebodyElsesTextIsNoReference() throws IOException {
        assertThat(RowTransfer.refs(new StringSelection("news.item/a1"))).isEmpty();
        assertThat(RowTransfer.refs(new RowTransfer(List.of(), ""))).isEmpty();
    }
}
