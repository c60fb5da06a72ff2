#include "pages/keysdialog.h"

#include "pages/measures.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

/// Keys that belong to lists and fields rather than to a command of the menus.
QList<std::pair<QString, QString>> keysOfParts()
{
    const auto words = [](const char *source) { return KeysDialog::tr(source); };
    return {
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Section of the workspace")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Alt+1 to Alt+0"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Open the row at full width")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Enter"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Back to the list")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Escape"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Tick a row")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Space"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Copy rows as a table")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Ctrl+C"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Open the calendar of a date")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Alt+Down"))},
        {words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Move a card, an entry or a bar")), words(QT_TRANSLATE_NOOP("candour::KeysDialog", "Alt with an arrow key"))},
    };
}

} // namespace

KeysDialog::KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keysDialog"_qs);
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<QString, QString>> all = keys + keysOfParts();
    auto *table = new QTableWidget(int(all.size()), 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < all.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(all.at(row).second));
    }
    table->resizeColumnToContents(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(scaledWidth(520, fontMetrics()), 600);
}

} // namespace candour
