#include "look/candourstyle.h"

#include "look/colours.h"
#include "look/fonts.h"
#include "look/icons.h"
#include "look/stylepaint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace candour {

namespace {

constexpr int cellMargin = 6;   // as pixelMetric(PM_FocusFrameHMargin) + 1, so that heads stand over their column

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

bool isLink(const QWidget *widget)
{
    return widget && widget->property(linkProperty).toBool();
}

bool isWrong(const QWidget *widget)
{
    return widget && widget->property(wrongProperty).toBool();
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void drawTextArea(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    QStyleOption area = option;
    area.state.setFlag(QStyle::State_ReadOnly, (rich && rich->isReadOnly()) || (plain && plain->isReadOnly()));
    stylepaint::field(painter, area, option.rect, isWrong(widget));
}

Qt::ArrowType arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp: return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft: return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight: return Qt::RightArrow;
    default: return Qt::DownArrow;
    }
}

void drawBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const int side = std::min({option.rect.width(), option.rect.height(), iconSide(option.fontMetrics)});
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    stylepaint::chevron(painter, square, open ? Qt::DownArrow : Qt::RightArrow,
        Colours::of(option.palette)[Role::Muted]);
}

void drawSortArrow(QPainter &painter, const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const int side = iconSide(option.fontMetrics);
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    stylepaint::chevron(painter, square,
        header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
        Colours::of(option.palette)[Role::Accent]);
}

/// A row of a view: selection from the palette, a soft ground under the pointer.
void drawItem(QPainter &painter, const QStyleOptionViewItem &item)
{
    const Colours &c = Colours::of(item.palette);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (item.state.testFlag(QStyle::State_Selected))
        painter.fillRect(item.rect, c[enabled && item.state.testFlag(QStyle::State_Active) ? Role::Selection : Role::AccentSoft]);
    else if (enabled && item.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(item.rect, c[Role::Sunken]);
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
}

/// \return false where the element is no indicator of ours
bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: stylepaint::checkBox(painter, option); return true;
    case QStyle::PE_IndicatorRadioButton: stylepaint::radioButton(painter, option); return true;
    case QStyle::PE_IndicatorBranch: drawBranch(painter, option); return true;
    case QStyle::PE_IndicatorHeaderArrow: drawSortArrow(painter, option); return true;
    case QStyle::PE_IndicatorButtonDropDown: stylepaint::toolButton(painter, option); return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight: {
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        stylepaint::chevron(painter, option.rect, arrowOf(element),
            Colours::of(option.palette)[enabled ? Role::Muted : Role::Disabled]);
        return true;
    }
    default: return false;
    }
}

/// Inside a combo or spin box the box has drawn the ground already.
void drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const bool inner = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
    if (!inner && panel && panel->lineWidth > 0)
        stylepaint::field(painter, option, option.rect, isWrong(widget));
}

/// \return false where the element is no panel or frame of ours
bool drawPanel(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_FrameFocusRect:
        if (!isPrimary(widget))   // it shows the focus inside its fill
            stylepaint::focusRing(painter, option, option.rect);
        return true;
    case QStyle::PE_PanelButtonCommand:
        if (isLink(widget))
            stylepaint::toolButton(painter, option);
        else
            stylepaint::button(painter, option, isPrimary(widget));
        return true;
    case QStyle::PE_PanelButtonTool: stylepaint::toolButton(painter, option); return true;
    case QStyle::PE_PanelLineEdit: drawLineEdit(option, painter, widget); return true;
    case QStyle::PE_Frame:
        if (isTextArea(widget))
            drawTextArea(option, painter, widget);
        else
            stylepaint::frame(painter, option);
        return true;
    case QStyle::PE_FrameTabBarBase: stylepaint::divider(painter, option, Qt::BottomEdge); return true;
    case QStyle::PE_PanelStatusBar: stylepaint::divider(painter, option, Qt::TopEdge); return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            drawItem(painter, *item);
        return true;
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_IndicatorTabTear:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameButtonBevel:
    case QStyle::PE_PanelItemViewRow: return true;
    default: return false;
    }
}

} // namespace

CandourStyle::CandourStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void CandourStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (drawIndicator(element, *option, *painter) || drawPanel(element, *option, *painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CandourStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            stylepaint::tab(*painter, *tab);
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeader(*header, painter, widget);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            stylepaint::headerSection(*painter, *header);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, painter);
        return;
    case CE_MenuBarEmptyArea: stylepaint::divider(*painter, *option, Qt::BottomEdge); return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Colours::of(option->palette)[Role::Surface]);
        stylepaint::divider(*painter, *option, Qt::BottomEdge);
        return;
    case CE_PushButtonLabel:
    case CE_TabBarTabLabel:
    case CE_HeaderLabel:
        drawLabel(element, option, painter, widget);
        return;
    case CE_Splitter: stylepaint::splitter(*painter, *option); return;
    case CE_ToolBar: stylepaint::divider(*painter, *option, Qt::BottomEdge); return;
    case CE_ProgressBarGroove: stylepaint::progressGroove(*painter, *option); return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            stylepaint::progressContents(*painter, *bar);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            stylepaint::divider(*painter, *option, frame->frameShape == QFrame::HLine ? Qt::TopEdge : Qt::LeftEdge);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CandourStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    if (item.state.testFlag(State_Selected))
        stylepaint::toolButton(*painter, item);
    stylepaint::divider(*painter, item, Qt::BottomEdge); // the bar's line goes on below its titles
    drawItemText(painter, item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine, item.palette,
        item.state.testFlag(State_Enabled), item.text, QPalette::WindowText);
}

void CandourStyle::drawHeader(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget) const
{
    drawControl(CE_HeaderSection, &header, painter, widget);
    QStyleOptionHeader part = header;
    part.rect = header.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        // The arrow stands on the side away from the text, so that sorting moves no words.
        const int side = iconSide(header.fontMetrics);
        const bool atLeft = header.textAlignment.testFlag(Qt::AlignRight);
        QStyleOptionHeader arrow = part;
        arrow.rect.setWidth(side);
        if (!atLeft)
            arrow.rect.moveRight(part.rect.right());
        drawSortArrow(*painter, arrow);
        part.rect.adjust(atLeft ? side : 0, 0, atLeft ? 0 : -side, 0);
    }
    // Words without room end in dots rather than within a letter.
    const int icon = part.icon.isNull() ? 0 : pixelMetric(PM_SmallIconSize, &part, widget) + 4;
    part.text = part.fontMetrics.elidedText(part.text, Qt::ElideRight, part.rect.width() - icon + 1);
    drawControl(CE_HeaderLabel, &part, painter, widget);
}

void CandourStyle::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const Colours &c = Colours::of(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && enabled && (isPrimary(widget) || isLink(widget))) {
        QStyleOptionButton tinted = *button;
        tinted.palette.setColor(QPalette::ButtonText, c[isPrimary(widget) ? Role::OnAccent : Role::Accent]);
        QProxyStyle::drawControl(element, &tinted, painter, widget);
    } else if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        QStyleOptionTab quiet = *tab;
        quiet.state.setFlag(State_HasFocus, false); // the ring is drawn with the shape; the base style would draw a bevel of its own
        if (enabled && !tab->state.testFlag(State_Selected))
            quiet.palette.setColor(QPalette::WindowText, c[Role::Muted]);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        QStyleOptionHeader quiet = *header;
        quiet.state.setFlag(State_On, false);   // no bold text that jumps with the selection
        quiet.palette.setColor(QPalette::ButtonText, c[Role::Muted]);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CandourStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            stylepaint::comboBox(*painter, *combo, isWrong(widget));
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            stylepaint::spinBox(*painter, *spin, isWrong(widget), subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepaint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon CandourStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for this arrow, and Qt's own picture would load the plugins of all image formats for it.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return glyphIcon(Glyph::ChevronRight);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace candour
