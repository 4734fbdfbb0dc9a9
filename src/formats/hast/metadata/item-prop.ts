import type { Element } from 'hast'

/** Whether microdata says that an element is this property of what is around it. */
export function hasItemProp({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.itemProp) && properties.itemProp.includes(name)
}
