#include "tables/choicepopup.h"

#include "look/fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int withoutFind = 9;   // a list of this length is seen at a glance
constexpr int mostRowsShown = 12;
constexpr int valueRole = Qt::UserRole;

} // namespace

void openPopup(QWidget &popup, const QWidget &anchor)
{
    popup.adjustSize();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        if (at.y() + popup.height() > room.bottom())
            at.setY(std::max(room.top(), anchor.mapToGlobal(QPoint(0, -popup.height() - 2)).y()));
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
    }
    popup.move(at);
    popup.show();
}

ChoicePopup::ChoicePopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_title(title), m_message(new QLabel(tr("Looking for what occurs…"), this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"choices"_qs);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_message);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->hide();
    column->addWidget(m_list);
}

void ChoicePopup::offer(const QList<FilterChoice> &choices, const QStringList &chosen)
{
    if (choices.size() > withoutFind) {
        m_find = new QLineEdit(this);
        m_find->setObjectName(u"find"_qs);
        m_find->setPlaceholderText(tr("Find"));
        m_find->setAccessibleName(tr("Find in %1").arg(m_title));
        m_find->setClearButtonEnabled(true);
        m_find->installEventFilter(this);
        connect(m_find, &QLineEdit::textChanged, this, &ChoicePopup::find);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_find);
    }
    fill(choices, chosen);
    m_message->setText(tr("No record has a value here yet."));
    m_message->setVisible(choices.isEmpty());
    m_list->setVisible(!choices.isEmpty());
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        QStringList ticked;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                ticked << m_list->item(row)->data(valueRole).toString();
        }
        Q_EMIT chosenChanged(ticked);
    });
    if (m_anchor)
        openAt(*m_anchor);
}

void ChoicePopup::fill(const QList<FilterChoice> &choices, const QStringList &chosen)
{
    int widest = 0;
    for (const FilterChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(valueRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        widest = std::max(widest, fontMetrics().horizontalAdvance(choice.label));
    }
    m_list->setCurrentRow(0);
    const int character = fontMetrics().averageCharWidth();
    const int rows = std::clamp(int(choices.size()), 1, mostRowsShown);
    m_list->setFixedSize(std::clamp(widest + 10 * character, 20 * character, 60 * character), rows * rowHeight(fontMetrics()) + 4);
}

void ChoicePopup::openAt(QWidget &anchor)
{
    m_anchor = &anchor;
    openPopup(*this, anchor);
    (m_find ? static_cast<QWidget *>(m_find) : m_list)->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::find(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(text, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first)
        m_list->setCurrentItem(first);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            // The one that was found is what Enter means.
            if (QListWidgetItem *item = m_list->currentItem(); item && !m_find->text().isEmpty() && !item->isHidden())
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace candour
