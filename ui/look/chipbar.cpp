#include "look/chipbar.h"

#include "look/flowlayout.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/roundedbox.h"
#include "look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace candour {

namespace {

/// One chip; owned by its bar, which it tells through two functions what the person wants.
class ChipButton final : public QAbstractButton
{
public:
    ChipButton(const QString &label, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(label);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    std::function<void()> remove; ///< empty for a chip that stays
    std::function<void(int)> step;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {2 * margin + fontMetrics().horizontalAdvance(text()) + slack + crossRoom(), rowHeight(fontMetrics()) - 4};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {2 * margin + fontMetrics().averageCharWidth() * 6 + crossRoom(), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colours &colours = Colours::of(palette());
        const QColor ring = hasFocus() ? colours[Role::Accent] : QColor();
        paintBox(painter, rect(), {colours[underMouse() ? Role::AccentSoft : Role::Sunken], ring, 2, height() / 2.0});

        const QRect cross = crossRect();
        const QRect label = rect().adjusted(margin, 0, -(margin + crossRoom()), 0);
        painter.setPen(colours[Role::Text]);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
        if (remove)
            paintGlyph(painter, cross, Glyph::Close, colours[Role::Muted]);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (remove)
                remove();
            return;
        case Qt::Key_Left: step(-1); return;
        case Qt::Key_Right: step(1); return;
        case Qt::Key_Return:
        case Qt::Key_Enter: click(); return;
        default: QAbstractButton::keyPressEvent(event);
        }
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const bool onCross = remove && event->button() == Qt::LeftButton && isDown()
            && crossRect().adjusted(-gap, -gap, margin, gap).contains(event->position().toPoint());
        if (!onCross) {
            QAbstractButton::mouseReleaseEvent(event);
            return;
        }
        setDown(false);
        remove();
    }

private:
    static constexpr int margin = 10;
    static constexpr int gap = 4;
    static constexpr int slack = 2;   // widths are rounded, and eliding is not

    [[nodiscard]] int crossSide() const { return std::max(10, fontMetrics().height() * 3 / 4); }
    [[nodiscard]] int crossRoom() const { return remove ? gap + crossSide() : 0; }
    [[nodiscard]] QRect crossRect() const
    {
        return {width() - margin - crossSide() + 2, (height() - crossSide()) / 2, crossSide(), crossSide()};
    }
};

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent), m_chipHelp(tr("Change this filter; Delete takes it away"))
{
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters in force"));
    m_clear = new QPushButton(tr("Clear all"), this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    makeLink(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &ChipBar::allRemoved);
    hide();
}

void ChipBar::setPurpose(const QString &name, const QString &chipHelp)
{
    setAccessibleName(name);
    m_chipHelp = chipHelp;
    m_areFilters = false;
    setChips(QList<FilterChip>(m_chips));
}

void ChipBar::setRemovable(bool removable)
{
    if (removable == m_removable)
        return;
    m_removable = removable;
    setChips(QList<FilterChip>(m_chips));
}

void ChipBar::setChips(const QList<FilterChip> &chips)
{
    // Called while a chip handles its own key or click, so the old ones go when that is done.
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    layout()->removeWidget(m_clear);
    m_chips = chips;

    for (const FilterChip &chip : chips) {
        auto *button = new ChipButton(chip.label, this);
        const int at = static_cast<int>(m_buttons.size());
        button->setObjectName(QLatin1String("chip_") + chip.key);
        button->setAccessibleDescription(m_areFilters ? tr("Filter. Delete takes it away.") : m_chipHelp);
        button->setToolTip(m_chipHelp);
        if (m_removable)
            button->remove = [this, key = chip.key] { Q_EMIT chipRemoved(key); };
        button->step = [this, at](int by) { step(at, by); };
        connect(button, &QAbstractButton::clicked, this, [this, key = chip.key] { Q_EMIT chipTriggered(key); });
        layout()->addWidget(button);
        button->show();
        m_buttons.append(button);
    }
    layout()->addWidget(m_clear);
    m_clear->setVisible(m_areFilters && chips.size() > 1);
    setVisible(!chips.isEmpty());
}

QStringList ChipBar::keys() const
{
    QStringList result;
    for (const FilterChip &chip : m_chips)
        result.append(chip.key);
    return result;
}

void ChipBar::step(int from, int by)
{
    const qsizetype to = from + by;
    if (to >= 0 && to < m_buttons.size())
        m_buttons.at(to)->setFocus(Qt::TabFocusReason);
}

} // namespace candour
