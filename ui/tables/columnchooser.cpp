#include "tables/columnchooser.h"

#include "look/fonts.h"
#include "look/icons.h"
#include "schema/schema.h"
#include "tables/choicepopup.h"
#include "tables/recordmodel.h"
#include "tables/recordwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int mostColumnsShown = 14;

} // namespace

QString columnTitle(const Schema &schema, const QString &column)
{
    const Field *field = schema.field(column);
    return field ? field->title() : ColumnChooser::tr("Clock");
}

QStringList standardColumns(const Schema &schema)
{
    QStringList columns;
    for (const Field &field : schema.fields()) {
        if (field.flags.testFlag(FieldFlag::Listed))
            columns << field.name;
        if (field.name == schema.stateField() && hasClocks(schema.type()))
            columns << RecordModel::clockColumn();
    }
    return columns;
}

ColumnChooser::ColumnChooser(const Schema &schema, const QStringList &columns, const QStringList &standard, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_schema(schema), m_standard(standard), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"columnChooser"_qs);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 8);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    createButtons();
    fill(columns);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::tell);
}

void ColumnChooser::createButtons()
{
    const auto addButton = [this](QBoxLayout *row, const QString &text, const QString &name, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    connect(addButton(row, tr("Move up"), u"moveUp"_qs, tr("Alt+Up")), &QPushButton::clicked, this, [this] { move(-1); });
    connect(addButton(row, tr("Move down"), u"moveDown"_qs, tr("Alt+Down")), &QPushButton::clicked, this, [this] { move(1); });
    auto *standard = addButton(row, tr("Standard columns"), u"standardColumns"_qs, tr("As the list came"));
    connect(standard, &QPushButton::clicked, this, [this] {
        fill(m_standard);
        tell();
    });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ColumnChooser::fill(const QStringList &columns)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList all = columns;
    if (!all.contains(RecordModel::clockColumn()) && hasClocks(m_schema.type()))
        all << RecordModel::clockColumn();
    for (const Field &field : m_schema.fields()) {
        if (!all.contains(field.name))
            all << field.name;
    }
    int widest = 0;
    for (const QString &name : std::as_const(all)) {
        auto *item = new QListWidgetItem(columnTitle(m_schema, name), m_list);
        item->setData(nameRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(columns.contains(name) ? Qt::Checked : Qt::Unchecked);
        if (const Field *field = m_schema.field(name); field && field->isSensitive())
            item->setToolTip(sensitiveSentence());
        widest = std::max(widest, fontMetrics().horizontalAdvance(item->text()));
    }
    m_list->setCurrentRow(0);
    m_list->setMinimumWidth(widest + 10 * fontMetrics().averageCharWidth());
    m_list->setFixedHeight(std::min(int(all.size()), mostColumnsShown) * rowHeight(fontMetrics()) + 4);
}

void ColumnChooser::openAt(const QWidget &anchor)
{
    openPopup(*this, anchor);
    m_list->setFocus(Qt::PopupFocusReason);
}

QStringList ColumnChooser::ticked() const
{
    QStringList columns;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            columns << m_list->item(row)->data(nameRole).toString();
    }
    return columns;
}

void ColumnChooser::tell()
{
    const QStringList columns = ticked();
    if (!columns.isEmpty()) {
        Q_EMIT columnsChanged(columns);
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->currentItem()->setCheckState(Qt::Checked);
}

void ColumnChooser::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    tell();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace candour
