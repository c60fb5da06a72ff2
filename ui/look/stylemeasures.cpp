#include "look/candourstyle.h"

#include "look/colours.h"
#include "look/fonts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QFormLayout>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

// The sizes of CandourStyle: where things lie and how large they are.
namespace candour {

namespace {

constexpr int scrollBarWidth = 14;
constexpr int leastHandle = 32;
constexpr int padding = 8;

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics();
    return option ? option->fontMetrics : QFontMetrics(QApplication::font());
}

/// A bar without arrow buttons: all of it is groove.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(static_cast<int>(qint64(length) * bar.pageStep / (range + bar.pageStep)),
            std::min(leastHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
        bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage: return piece(0, start);
    case QStyle::SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    default: return {};
    }
}

/// The field at the left, two steps one above the other at the right.
QRect spinBoxPart(const QStyleOptionComplex &box, QStyle::SubControl part, bool buttons)
{
    const int width = buttons ? box.fontMetrics.height() + padding : 0;
    const QRect inner = box.rect.adjusted(2, 2, -2, -2);
    const int half = inner.height() / 2;
    const int left = inner.right() - width + 1;
    switch (part) {
    case QStyle::SC_SpinBoxUp: return buttons ? QRect(left, inner.top(), width, half) : QRect();
    case QStyle::SC_SpinBoxDown: return buttons ? QRect(left, inner.bottom() - half + 1, width, half) : QRect();
    case QStyle::SC_SpinBoxEditField: return inner.adjusted(0, -1, -width, 1);
    case QStyle::SC_SpinBoxFrame: return box.rect;
    default: return {};
    }
}

} // namespace

QRect CandourStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect: return option->rect;
    case SE_LineEditContents: return option->rect.adjusted(padding - 2, 0, -(padding - 2), 0);
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CandourStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, subControl));
    }
    if (control == CC_ComboBox) {
        const int arrow = option->fontMetrics.height() + padding;
        // The line edit of a box that one can type in brings the padding with it.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const QRect field = option->rect.adjusted(combo && combo->editable ? 0 : padding, 1, -arrow - 2, -1);
        if (subControl == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect, field);
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - arrow, 0, 0, 0));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return visualRect(option->direction, option->rect, spinBoxPart(*option, subControl, buttons));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CandourStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QFontMetrics metrics = metricsOf(option, widget);
    const int row = rowHeight(metrics);
    switch (type) {
    case CT_PushButton:
        size.setWidth(std::max(contents.width() + 2 * 12, row * 2));
        size.setHeight(row);
        break;
    case CT_ComboBox:
        size.setWidth(contents.width() + 2 * padding + metrics.height() + 6);
        size.setHeight(row);
        break;
    case CT_SpinBox:
        size.setWidth(std::max(size.width(), contents.width() + 2 * padding + metrics.height()));
        [[fallthrough]];
    case CT_LineEdit:
    case CT_HeaderSection: size.setHeight(std::max(row, contents.height())); break;
    case CT_ToolButton: size = size.expandedTo(QSize(row, row)); break;
    case CT_ItemViewItem:
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            !item || item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(row, size.height()));
        break;
    case CT_MenuBarItem: size.setHeight(row + 4); break;
    case CT_TabBarTab: size.setHeight(row + 4); break;
    case CT_CheckBox:
    case CT_RadioButton: size.setHeight(std::max(size.height(), row - 4)); break;
    case CT_ProgressBar: size.setHeight(row); break;
    default: break;
    }
    return size;
}

int CandourStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: return 2;   // room for the focus ring
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return leastHandle;
    case PM_SplitterWidth: return 9;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return 12;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_HeaderMargin: return 6;
    case PM_FocusFrameHMargin: return 5;   // air at both ends of a cell
    case PM_HeaderDefaultSectionSizeVertical: return rowHeight(metricsOf(option, widget));
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return iconSide(metricsOf(option, widget));
    case PM_ToolBarIconSize: return iconSide(metricsOf(option, widget)) + 4;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarItemMargin: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CandourStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_FormLayoutWrapPolicy: return QFormLayout::WrapAllRows;
    case SH_FormLayoutFieldGrowthPolicy: return QFormLayout::AllNonFixedFieldsGrow;
    case SH_FormLayoutLabelAlignment: return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        if (option)
            return static_cast<int>(Colours::of(option->palette)[Role::Divider].rgba());
        break;
    default: break;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace candour
