package kesi.shell.swing.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTextField;
import javax.swing.TransferHandler.TransferSupport;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class RefDropTest {

    private final JTextField field = new JTextField();
    private final List<Ref> taken = new ArrayList<>();
    private final Ref item = new Ref("news.item", "a");
    private final Ref contest = new Ref("competition.contest", "b");

    @Test
    void theFirstRecordThatFitsIsTaken() {
        RefDrop.on(field, ref -> ref.type().equals("competition.contest"), taken::add);

        assertThat(drop(new RowTransfer(List.of(item, contest), "x"))).isTrue();
        assertThat(taken).containsExactly(contest);
        assertThat(drop(new RowTransfer(List.of(item), "x"))).isFalse();
    }

    @Test
    void textIsStillPasted() {
        RefDrop.on(field, ref -> true, taken::add);

        drop(new StringSelection("words"));

        assertThat(field.getText()).isEqualTo("words");
        assertThat(taken).isEmpty();
    }

    @Test
    void aSerialisedObjectIsNotTaken() {
        RefDrop.on(field, ref -> true, taken::add);
        Transferable hostile = new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {new DataFlavor(java.util.HashMap.class, "rows")};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return true;
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                throw new AssertionError("It was read");
            }
        };

        assertThat(field.getTransferHandler().canImport(new TransferSupport(field, hostile)))
                .isFalse();
        assertThat(taken).isEmpty();
    }

    private boolean drop(Transferable offered) {
        return field.getTransferHandler().importData(new TransferSupport(field, offered));
    }
}
